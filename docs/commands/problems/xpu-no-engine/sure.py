import torch
print(torch.__version__, torch.xpu.get_device_name(0))
