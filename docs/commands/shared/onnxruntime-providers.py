import onnxruntime as ort
print(ort.get_available_providers())
