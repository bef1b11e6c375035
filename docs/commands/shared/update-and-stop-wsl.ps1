wsl --update
wsl --shutdown
