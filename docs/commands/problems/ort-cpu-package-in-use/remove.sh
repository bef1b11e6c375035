~/gpu-env/bin/python -m pip uninstall -y onnxruntime onnxruntime-gpu onnxruntime-openvino
