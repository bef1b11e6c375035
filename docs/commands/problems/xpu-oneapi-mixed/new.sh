rm -rf ~/gpu-env
python3 -m venv ~/gpu-env
~/gpu-env/bin/python -m pip install torch torchvision torchaudio --index-url https://download.pytorch.org/whl/xpu
