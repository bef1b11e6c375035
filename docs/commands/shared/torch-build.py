import sys, torch
print(sys.version_info[:2], torch.__version__, torch.version.cuda)
