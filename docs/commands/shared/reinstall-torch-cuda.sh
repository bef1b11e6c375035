~/gpu-env/bin/python -m pip uninstall -y torch torchvision
~/gpu-env/bin/python -m pip install torch torchvision
