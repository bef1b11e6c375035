wsl --set-default-version 2
wsl --set-version Ubuntu-24.04 2
