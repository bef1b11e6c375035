wsl --list --all
