& $HOME\gpu-env\Scripts\python.exe -m pip install torch --index-url https://download.pytorch.org/whl/cpu
