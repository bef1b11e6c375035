& $HOME\gpu-env\Scripts\python.exe -VV
