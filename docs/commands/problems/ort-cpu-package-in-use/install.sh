~/gpu-env/bin/python -m pip install "onnxruntime-gpu[cuda,cudnn]" onnx
