import openvino as ov
print(ov.Core().available_devices)
