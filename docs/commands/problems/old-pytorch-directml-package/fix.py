import torch, torch_directml
dml = torch_directml.device()
print(torch.ones(3).to(dml))
