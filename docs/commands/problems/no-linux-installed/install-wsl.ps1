wsl --install -d Ubuntu-24.04
