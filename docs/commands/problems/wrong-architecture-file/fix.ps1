Remove-Item -Recurse -Force $HOME\gpu-env
py -3.13 -m venv $HOME\gpu-env
& $HOME\gpu-env\Scripts\python.exe -m pip install --no-cache-dir torch torchvision --index-url https://download.pytorch.org/whl/cu130
