import torch
a = torch.ones(1000, 1000)
print((a @ a).sum().item(), a.device)
