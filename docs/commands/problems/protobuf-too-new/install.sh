~/gpu-env/bin/python -m pip install "protobuf<3.20"
