import os, torch
print(os.environ.get("CUDA_VISIBLE_DEVICES"), torch.version.cuda, torch.cuda.device_count())
