& $HOME\gpu-env\Scripts\python.exe -m pip cache purge
& $HOME\gpu-env\Scripts\python.exe -m pip install --no-cache-dir torch torchvision --index-url https://download.pytorch.org/whl/cu130
