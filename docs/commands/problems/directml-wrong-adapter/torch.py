import torch_directml

dml = torch_directml.device(1)
