import gc

result = None
gc.collect()
