import numpy as np, openvino as ov, openvino.opset13 as ops
core = ov.Core()
print(core.available_devices)
a = ops.parameter([1000, 1000], np.float32)
b = ops.parameter([1000, 1000], np.float32)
compiled = core.compile_model(ov.Model([ops.matmul(a, b, False, False)], [a, b]), "GPU")
ones = np.ones((1000, 1000), np.float32)
print(compiled.get_property("EXECUTION_DEVICES"), core.get_property("GPU", "FULL_DEVICE_NAME"))
print(compiled([ones, ones])[0].sum(dtype=np.float64))
