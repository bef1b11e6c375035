wsl --import Ubuntu-24.04 $HOME\wsl\ubuntu D:\ubuntu.tar --version 2
