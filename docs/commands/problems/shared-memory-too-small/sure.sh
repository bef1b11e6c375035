df -h /dev/shm
