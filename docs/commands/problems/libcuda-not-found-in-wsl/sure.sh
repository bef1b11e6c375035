ls -l /usr/lib/wsl/lib/libcuda*
