& $HOME\gpu-env\Scripts\python.exe -m pip install --no-deps NAME
