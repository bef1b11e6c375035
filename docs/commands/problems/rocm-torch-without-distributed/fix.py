import torch
ready = torch.distributed.is_available() and torch.distributed.is_initialized()
print(torch.distributed.get_rank() if ready else 0)
