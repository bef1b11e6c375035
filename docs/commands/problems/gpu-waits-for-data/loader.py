from torch.utils.data import DataLoader

def main():
    loader = DataLoader(range(8), batch_size=2, num_workers=2, persistent_workers=True)
    print(len(list(loader)))

if __name__ == "__main__":
    main()
