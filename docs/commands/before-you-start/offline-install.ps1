& $HOME\gpu-env\Scripts\python.exe -m pip install --no-index --find-links wheels torch torchvision
