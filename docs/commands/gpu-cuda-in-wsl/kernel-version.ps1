wsl cat /proc/version
