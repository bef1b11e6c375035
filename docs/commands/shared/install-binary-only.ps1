& $HOME\gpu-env\Scripts\python.exe -m pip install --only-binary=:all: onnx
