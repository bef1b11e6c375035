wsl --update
wsl --shutdown
wsl --list --verbose
