ls -l /usr/lib/wsl/lib/nvidia-smi
