& $HOME\gpu-env\Scripts\python.exe -m pip install --timeout 120 --retries 10 torch torchvision --index-url https://download.pytorch.org/whl/cu130
