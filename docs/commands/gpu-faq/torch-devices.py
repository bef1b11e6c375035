import torch
import torch_directml
print([torch_directml.device_name(i) for i in range(torch_directml.device_count())])
dml = torch_directml.device(1)
print(torch.ones(3).to(dml) * 2)
