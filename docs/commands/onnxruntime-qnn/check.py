import numpy as np, onnx, onnxruntime as ort, onnxruntime_qnn as qnn
from onnx import helper, TensorProto
ort.register_execution_provider_library("QNNExecutionProvider", qnn.get_library_path())
devices = [d for d in ort.get_ep_devices() if d.ep_name == "QNNExecutionProvider"]
print(sorted(d.device.type.name for d in devices))
numbers = [helper.make_tensor("scale", TensorProto.FLOAT, [], [1.0]), helper.make_tensor("zero", TensorProto.UINT8, [], [0]), helper.make_tensor("w", TensorProto.UINT8, [200, 200], [1] * 40000)]
node = lambda kind, source, target: helper.make_node(kind, [source, "scale", "zero"], [target])
nodes = [node("QuantizeLinear", "a", "aq"), node("DequantizeLinear", "aq", "ad"), node("DequantizeLinear", "w", "wd"), helper.make_node("MatMul", ["ad", "wd"], ["c"]), node("QuantizeLinear", "c", "cq"), node("DequantizeLinear", "cq", "y")]
info = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [200, 200])
graph = helper.make_graph(nodes, "check", [info("a")], [info("y")], numbers)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
options = ort.SessionOptions()
options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
options.add_provider_for_devices(devices, {"backend_path": qnn.get_qnn_htp_path()})
session = ort.InferenceSession(model.SerializeToString(), options)
print(session.get_providers()[0], session.run(None, {"a": np.ones((200, 200), np.float32)})[0].sum(dtype=np.float64))
