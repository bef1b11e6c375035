import onnxruntime as ort
print(ort.__version__, ort.get_available_providers())
