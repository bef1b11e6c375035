& $HOME\gpu-env\Scripts\python.exe -m pip install --upgrade tensorflow
