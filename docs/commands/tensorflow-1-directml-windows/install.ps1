& $HOME\gpu-env\Scripts\python.exe -m pip install tensorflow-directml==1.15.8
