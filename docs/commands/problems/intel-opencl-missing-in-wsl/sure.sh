clinfo -l
ls -l /dev/dxg
