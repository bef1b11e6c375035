ls -l /usr/lib/wsl/lib/libnvidia-ml.so.1
