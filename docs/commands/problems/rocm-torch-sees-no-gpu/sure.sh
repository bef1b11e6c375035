ls -l /dev/dxg /usr/lib/wsl/lib/libdxcore.so
