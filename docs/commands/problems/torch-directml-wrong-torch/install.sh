~/gpu-env/bin/python -m pip uninstall -y torch torchvision torchaudio torch-directml
~/gpu-env/bin/python -m pip install torch-directml==0.2.5.dev240914
