import torch
print(torch.distributed.is_available())
