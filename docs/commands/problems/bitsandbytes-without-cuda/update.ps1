& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y bitsandbytes-windows
& $HOME\gpu-env\Scripts\python.exe -m pip install -U bitsandbytes
