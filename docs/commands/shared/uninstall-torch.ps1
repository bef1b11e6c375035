& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y torch torchvision torchaudio
