& $HOME\gpu-env\Scripts\python.exe -m bitsandbytes
