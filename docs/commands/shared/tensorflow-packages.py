from importlib.metadata import distributions
print(sorted((d.name, d.version) for d in distributions() if d.name.startswith(("tensorflow", "keras", "numpy"))))
