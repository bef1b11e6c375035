wsl --set-version Ubuntu-24.04 2
