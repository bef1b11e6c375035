import onnxruntime as ort

options = ort.SessionOptions()
options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
options.enable_mem_pattern = False
session = ort.InferenceSession("model.onnx", options, providers=["DmlExecutionProvider"])
