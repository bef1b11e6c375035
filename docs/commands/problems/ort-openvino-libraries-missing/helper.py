import onnxruntime.tools.add_openvino_win_libs as utils
utils.add_openvino_libs_to_path()
import onnxruntime as ort
