import torch

y = torch.zeros(3, device=x.device)
