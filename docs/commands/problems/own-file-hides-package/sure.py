from importlib.util import find_spec
print([spec.origin for spec in map(find_spec, ("torch", "onnx", "tensorflow")) if spec])
