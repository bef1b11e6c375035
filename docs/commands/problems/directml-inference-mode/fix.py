import torch

with torch.no_grad():
    result = model(x)

print(result.device)
