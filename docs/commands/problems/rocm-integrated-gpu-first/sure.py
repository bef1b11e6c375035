import torch
print([torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())])
