import os, torch
print(torch.version.cuda)
print(torch.cuda.device_count())
print(os.environ.get("CUDA_VISIBLE_DEVICES"))
