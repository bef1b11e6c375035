& $HOME\gpu-env\Scripts\python.exe -m pip list
