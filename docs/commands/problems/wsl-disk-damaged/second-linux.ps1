wsl --install Debian
