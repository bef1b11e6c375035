from importlib.metadata import distributions
print([(d.name, d.version) for d in distributions() if d.name.replace("_", "-") in ("torch", "intel-extension-for-pytorch")])
