import torch
print(torch.xpu.get_device_properties(0).has_fp64)
