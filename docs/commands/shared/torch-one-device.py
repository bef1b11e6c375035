import torch
device = "cuda" if torch.cuda.is_available() else "cpu"
model = torch.nn.Linear(3, 1).to(device)
data = torch.ones(2, 3).to(device)
print(model(data).device)
