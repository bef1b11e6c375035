import onnxruntime as ort
options = {"arena_extend_strategy": "kSameAsRequested", "cudnn_conv_use_max_workspace": "0"}
session = ort.InferenceSession("model.onnx", providers=[("CUDAExecutionProvider", options)])
