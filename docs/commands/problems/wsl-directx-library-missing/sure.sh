ls -l /dev/dxg /usr/lib/wsl/lib/libd3d12.so
