import torch
x = torch.ones(1, 3, 32, 32, device="cuda")
print(torch.nn.Conv2d(3, 8, 3).cuda()(x).shape)
