import torch
print([torch.xpu.get_device_name(i) for i in range(torch.xpu.device_count())])
