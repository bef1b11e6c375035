& $HOME\gpu-env\Scripts\python.exe -m pip config --user unset global.proxy
