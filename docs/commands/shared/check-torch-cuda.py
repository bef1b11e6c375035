import torch
print(torch.__version__, torch.cuda.is_available())
a = torch.ones(1000, 1000, device="cuda")
print((a @ a).sum().item(), torch.cuda.get_device_name(0))
