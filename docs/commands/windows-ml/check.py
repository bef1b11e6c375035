import numpy as np, onnx, onnxruntime as ort
from onnx import helper, TensorProto
from windowsml import EpCatalog
catalog = EpCatalog()
present = [ep for ep in catalog.find_all_providers() if ep.ready_state.name != "NotPresent"]
done = [ep.ensure_ready() for ep in present]
done = [ort.register_execution_provider_library(ep.name, ep.library_path) for ep in present]
gpus = [d for d in ort.get_ep_devices() if d.device.type == ort.OrtHardwareDeviceType.GPU]
print([d.ep_name for d in gpus])
best = sorted(gpus, key=lambda d: d.ep_name == "DmlExecutionProvider")[0]
info = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [1000, 1000])
graph = helper.make_graph([helper.make_node("MatMul", ["a", "b"], ["c"])], "check", [info("a"), info("b")], [info("c")])
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
options = ort.SessionOptions()
options.add_session_config_entry("session.disable_cpu_ep_fallback", "1")
options.add_provider_for_devices([best], {})
session = ort.InferenceSession(model.SerializeToString(), options)
ones = np.ones((1000, 1000), np.float32)
print(session.get_providers()[0], best.device.type.name)
print(session.run(None, {"a": ones, "b": ones})[0].sum(dtype=np.float64))
