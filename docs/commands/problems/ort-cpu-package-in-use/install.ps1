& $HOME\gpu-env\Scripts\python.exe -m pip install "onnxruntime-gpu[cuda,cudnn]" onnx
