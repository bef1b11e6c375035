& $HOME\gpu-env\Scripts\python.exe -m pip install "windowsml[with-ort]" onnx
