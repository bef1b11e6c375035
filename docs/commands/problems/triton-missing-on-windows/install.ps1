& $HOME\gpu-env\Scripts\python.exe -m pip install triton-windows
