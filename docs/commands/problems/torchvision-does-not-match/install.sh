~/gpu-env/bin/python -m pip uninstall -y torch torchvision torchaudio
~/gpu-env/bin/python -m pip install torch torchvision
