import torch
model = torch.nn.Linear(3, 1)
print(next(model.parameters()).device)
