find ~/gpu-env -name "libdevice.10.bc"
