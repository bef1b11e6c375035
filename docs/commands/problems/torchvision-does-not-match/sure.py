from importlib.metadata import version
print(version("torch"), version("torchvision"))
