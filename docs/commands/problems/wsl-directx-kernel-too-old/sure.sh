ls -l /dev/dxg
