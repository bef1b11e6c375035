import torch, torch_directml

dml = torch_directml.device()
generator = torch.Generator("cpu").manual_seed(1)
noise = torch.randn(4, generator=generator).to(dml)
