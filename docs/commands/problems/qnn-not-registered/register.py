import onnxruntime as ort, onnxruntime_qnn as qnn
ort.register_execution_provider_library("QNNExecutionProvider", qnn.get_library_path())
print([d.ep_name for d in ort.get_ep_devices()])
