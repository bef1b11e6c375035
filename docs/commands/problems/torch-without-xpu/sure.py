import torch
print(torch.__version__, torch.xpu._is_compiled())
