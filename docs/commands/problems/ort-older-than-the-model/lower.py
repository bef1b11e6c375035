import onnx
from onnx import version_converter
model = version_converter.convert_version(onnx.load("model.onnx"), 17)
model.ir_version = 9
onnx.save(model, "model-lower.onnx")
