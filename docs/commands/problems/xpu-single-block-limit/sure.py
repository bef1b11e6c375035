import torch
p = torch.xpu.get_device_properties(0)
print(torch.__version__, p.name, p.total_memory // 2**20)
