& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y torch torchvision
& $HOME\gpu-env\Scripts\python.exe -m pip install torch torchvision --index-url https://download.pytorch.org/whl/cu130
