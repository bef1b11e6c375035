~/gpu-env/bin/python -m pip install torch torchvision torchaudio --index-url https://download.pytorch.org/whl/xpu
