~/gpu-env/bin/python -m pip uninstall -y torch torchvision torchaudio
