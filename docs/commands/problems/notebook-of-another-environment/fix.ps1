& $HOME\gpu-env\Scripts\python.exe -m pip install ipykernel
& $HOME\gpu-env\Scripts\python.exe -m ipykernel install --user --name gpu-env
