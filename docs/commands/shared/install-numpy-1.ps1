& $HOME\gpu-env\Scripts\python.exe -m pip install "numpy<2"
