import torch
print(torch.__version__, torch.xpu.is_available())
a = torch.ones(1000, 1000, device="xpu")
print((a @ a).sum().item(), torch.xpu.get_device_name(0))
