import torch
print(torch.xpu.get_device_properties(0).total_memory // 2**20)
