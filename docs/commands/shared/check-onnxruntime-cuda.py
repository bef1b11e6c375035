import numpy as np, onnx, onnxruntime as ort
from onnx import helper, TensorProto
ort.preload_dlls()
info = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [1000, 1000])
graph = helper.make_graph([helper.make_node("MatMul", ["a", "b"], ["c"])], "check", [info("a"), info("b")], [info("c")])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
options = ort.SessionOptions()
options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
session = ort.InferenceSession(model.SerializeToString(), options, providers=["CUDAExecutionProvider"])
ones = np.ones((1000, 1000), np.float32)
print(ort.__version__, session.get_providers()[0])
print(session.run(None, {"a": ones, "b": ones})[0].sum(dtype=np.float64))
