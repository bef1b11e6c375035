nvidia-smi --query-gpu=name,driver_model.current --format=csv
