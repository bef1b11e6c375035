py -3.7 -m venv $HOME\gpu-env
& $HOME\gpu-env\Scripts\python.exe -m pip install --upgrade pip
