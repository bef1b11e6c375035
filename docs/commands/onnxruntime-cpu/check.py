import numpy, onnx, onnxruntime
a = onnx.helper.make_tensor_value_info("a", onnx.TensorProto.FLOAT, [3, 3])
c = onnx.helper.make_tensor_value_info("c", onnx.TensorProto.FLOAT, [3, 3])
graph = onnx.helper.make_graph([onnx.helper.make_node("MatMul", ["a", "a"], ["c"])], "check", [a], [c])
model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=9)
session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
print(session.get_providers(), session.run(None, {"a": numpy.ones((3, 3), numpy.float32)})[0].sum())
