import numpy as np, onnx, onnxruntime as ort, onnxruntime_qnn as qnn
from onnx import helper, TensorProto
ort.register_execution_provider_library("QNNExecutionProvider", qnn.get_library_path())
gpus = [d for d in ort.get_ep_devices() if d.ep_name == "QNNExecutionProvider" and d.device.type == ort.OrtHardwareDeviceType.GPU]
info = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [200, 200])
graph = helper.make_graph([helper.make_node("MatMul", ["a", "b"], ["c"])], "check", [info("a"), info("b")], [info("c")])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
options = ort.SessionOptions()
options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
options.add_provider_for_devices(gpus, {})
session = ort.InferenceSession(model.SerializeToString(), options)
ones = np.ones((200, 200), np.float32)
print(session.get_providers()[0], session.run(None, {"a": ones, "b": ones})[0].sum(dtype=np.float64))
