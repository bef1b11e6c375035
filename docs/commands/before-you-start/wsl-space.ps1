wsl df -h /
