wsl --update
