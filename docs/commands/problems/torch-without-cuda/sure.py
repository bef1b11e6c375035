import torch
print(torch.__version__, torch.version.cuda)
