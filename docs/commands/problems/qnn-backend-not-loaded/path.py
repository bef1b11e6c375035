import onnxruntime_qnn as qnn
print(qnn.get_qnn_htp_path())
