wsl --install -d Ubuntu-22.04
