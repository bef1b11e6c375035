~/gpu-env/bin/python -m pip install --upgrade pip openvino
