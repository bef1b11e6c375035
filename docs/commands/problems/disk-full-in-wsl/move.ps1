wsl --shutdown
wsl --manage Ubuntu-24.04 --move D:\wsl\ubuntu
