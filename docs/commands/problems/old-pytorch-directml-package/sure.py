from importlib.metadata import distributions
print([d.metadata["Name"] for d in distributions() if "directml" in d.metadata["Name"]])
