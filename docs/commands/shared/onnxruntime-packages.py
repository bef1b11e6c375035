from importlib.metadata import distributions
print(sorted(d.name for d in distributions() if d.name.startswith("onnxruntime")))
