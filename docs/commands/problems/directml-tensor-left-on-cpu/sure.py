print(next(model.parameters()).device, x.device)
