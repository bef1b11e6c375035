import torch
print(torch.cuda.get_device_capability(0), torch.cuda.get_arch_list())
