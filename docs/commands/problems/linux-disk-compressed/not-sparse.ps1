wsl --manage Ubuntu-24.04 --set-sparse false
