~/gpu-env/bin/python -m pip uninstall -y pytorch-directml torch torchvision
