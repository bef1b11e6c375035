/usr/lib/wsl/lib/nvidia-smi
