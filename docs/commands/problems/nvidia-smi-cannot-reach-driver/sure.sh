/usr/lib/wsl/lib/nvidia-smi
dpkg --list | grep -i -E "nvidia|cuda"
