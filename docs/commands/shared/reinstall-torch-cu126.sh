~/gpu-env/bin/python -m pip uninstall -y torch torchvision
~/gpu-env/bin/python -m pip install torch==2.14.1 torchvision --index-url https://download.pytorch.org/whl/cu126
