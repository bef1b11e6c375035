loader = torch.utils.data.DataLoader(data, batch_size=16, pin_memory=False)
