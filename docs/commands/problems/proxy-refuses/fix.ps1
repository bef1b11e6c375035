& $HOME\gpu-env\Scripts\python.exe -m pip config --user set global.proxy http://proxy.example.com:3128
