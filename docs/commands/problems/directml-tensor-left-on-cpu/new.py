import torch

mask = torch.zeros(4, device=x.device)
