import torch_directml

dml = torch_directml.device()
model = model.to(dml)
x = x.to(dml)
