import torch
import torch_directml
dml = torch_directml.device()
model = torch.nn.Linear(3, 1).to(dml)
data = torch.ones(2, 3).to(dml)
with torch.no_grad(): print(model(data).device)

