nvidia-smi --query-gpu=memory.used,memory.total --format=csv
