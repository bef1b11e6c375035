wsl --shutdown
wsl --version
