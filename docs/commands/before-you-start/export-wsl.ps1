wsl --export Ubuntu-24.04 D:\ubuntu.tar
