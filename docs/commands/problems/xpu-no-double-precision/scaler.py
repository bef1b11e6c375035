import torch
scaler = torch.amp.GradScaler(device="xpu", enabled=False)
with torch.autocast(device_type="xpu", dtype=torch.bfloat16):
    result = torch.ones(2, 2, device="xpu") @ torch.ones(2, 2, device="xpu")

print(result)
