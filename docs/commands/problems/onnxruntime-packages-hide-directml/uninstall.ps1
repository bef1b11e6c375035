& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y onnxruntime onnxruntime-gpu onnxruntime-directml
