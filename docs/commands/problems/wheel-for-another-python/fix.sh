~/gpu-env/bin/python -m pip install torch torchvision
