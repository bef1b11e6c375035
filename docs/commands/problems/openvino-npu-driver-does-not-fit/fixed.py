import openvino as ov
core = ov.Core()
model = core.read_model("model.xml")
model.reshape([1, 3, 640, 640])
compiled = core.compile_model(model, "NPU")
