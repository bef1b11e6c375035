import onnx, onnxruntime
model = onnx.load("model.onnx")
print(onnxruntime.__version__, model.ir_version, [(o.domain, o.version) for o in model.opset_import])
