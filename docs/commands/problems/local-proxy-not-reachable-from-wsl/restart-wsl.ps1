wsl --shutdown
