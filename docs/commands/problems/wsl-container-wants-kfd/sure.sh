ls -l /dev/kfd /dev/dxg
