nvidia-smi --query-gpu=name,driver_version --format=csv
