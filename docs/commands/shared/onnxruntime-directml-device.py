import onnxruntime as ort

session = ort.InferenceSession("model.onnx", providers=[("DmlExecutionProvider", {"device_id": 1})])
