~/gpu-env/bin/python -m pip install --upgrade "onnxruntime-gpu[cuda,cudnn]" onnx
