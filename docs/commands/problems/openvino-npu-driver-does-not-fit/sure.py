import openvino as ov
core = ov.Core()
print(ov.__version__, core.available_devices, core.get_property("NPU", "NPU_DRIVER_VERSION"))
