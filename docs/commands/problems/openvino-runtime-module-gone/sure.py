import openvino
print(openvino.__version__)
