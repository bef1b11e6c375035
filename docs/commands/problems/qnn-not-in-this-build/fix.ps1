& $HOME\gpu-env\Scripts\python.exe -m pip install onnxruntime-qnn onnx
