ls -l /usr/lib/wsl/lib/libcuda.so.1
