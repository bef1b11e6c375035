wsl --list --verbose
