import onnxruntime as ort
ort.preload_dlls()
session = ort.InferenceSession("model.onnx", providers=["CUDAExecutionProvider", "CPUExecutionProvider"])
print(session.get_providers())
