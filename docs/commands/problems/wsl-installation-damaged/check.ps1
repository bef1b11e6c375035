wsl --version
