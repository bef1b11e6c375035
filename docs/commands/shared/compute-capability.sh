/usr/lib/wsl/lib/nvidia-smi --query-gpu=name,compute_cap --format=csv
