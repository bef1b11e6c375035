& $HOME\gpu-env\Scripts\python.exe -m pip install --upgrade "onnxruntime-gpu[cuda,cudnn]" onnx
