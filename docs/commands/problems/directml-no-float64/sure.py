print(x.dtype)
