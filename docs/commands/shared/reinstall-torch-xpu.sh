~/gpu-env/bin/python -m pip install --force-reinstall torch torchvision torchaudio --index-url https://download.pytorch.org/whl/xpu
