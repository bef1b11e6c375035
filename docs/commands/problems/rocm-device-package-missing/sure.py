from importlib.metadata import distributions
print(sorted(d.name for d in distributions() if "gfx" in d.name))
