python3 -m pip download --dest wheels onnxruntime-directml onnx --platform win_amd64 --python-version 3.13 --only-binary=:all:
