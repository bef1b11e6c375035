import torch
print(torch.cuda.mem_get_info())
