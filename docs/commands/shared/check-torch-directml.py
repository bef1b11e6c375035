import torch
import torch_directml
dml = torch_directml.device()
print(torch_directml.device_name(torch_directml.default_device()), dml)
a = torch.ones(256, 256).to(dml)
print((a @ a).sum().item())
