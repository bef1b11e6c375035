& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y onnxruntime onnxruntime-gpu onnxruntime-directml onnxruntime-windowsml onnxruntime-openvino onnxruntime-qnn
