import onnxruntime_genai as og
print(og.is_dml_available())
