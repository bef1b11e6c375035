& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y pytorch-directml torch torchvision
