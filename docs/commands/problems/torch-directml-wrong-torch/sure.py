from importlib.metadata import requires, version
print(requires("torch-directml"), version("torch"))
