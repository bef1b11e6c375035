& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y onnxruntime onnxruntime-qnn
& $HOME\gpu-env\Scripts\python.exe -m pip install onnxruntime-qnn onnx
