print(x.to("cpu"))
