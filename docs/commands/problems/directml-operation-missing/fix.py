import torch_directml

dml = torch_directml.device()
layer = layer.to("cpu")
x = layer(x.to("cpu")).to(dml)
