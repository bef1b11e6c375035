& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y onnxruntime-genai onnxruntime-genai-directml
& $HOME\gpu-env\Scripts\python.exe -m pip install onnxruntime-genai-directml
