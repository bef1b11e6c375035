import importlib.util
for name in ("torch", "onnx", "tensorflow"):
    spec = importlib.util.find_spec(name)
    print(name, spec and spec.origin)
