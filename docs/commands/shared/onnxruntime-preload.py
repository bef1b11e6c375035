import onnxruntime as ort
ort.preload_dlls()
