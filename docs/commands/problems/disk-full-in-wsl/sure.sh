df -h / /tmp /mnt/c
