import gc, torch
gc.collect()
torch.xpu.empty_cache()
print(torch.xpu.memory_allocated() // 2**20)
