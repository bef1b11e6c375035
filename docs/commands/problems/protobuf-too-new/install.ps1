& $HOME\gpu-env\Scripts\python.exe -m pip install "protobuf<3.20"
