import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
q = torch.ones(1, 1, 8, 8, device="xpu", dtype=torch.float16)
with sdpa_kernel(SDPBackend.MATH):
    result = torch.nn.functional.scaled_dot_product_attention(q, q, q)

print(result.sum().item())
