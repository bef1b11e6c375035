import torch_directml

x = x.float().to(torch_directml.device())
