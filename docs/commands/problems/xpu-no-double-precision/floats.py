import numpy as np, torch
print(torch.from_numpy(np.ones(3)).float().to("xpu").dtype)
