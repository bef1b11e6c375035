import onnxruntime as ort
print([(d.ep_name, d.device.type.name) for d in ort.get_ep_devices()])
