wsl
