& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y onnxruntime onnxruntime-gpu onnxruntime-directml
& $HOME\gpu-env\Scripts\python.exe -m pip install onnxruntime-directml onnx
