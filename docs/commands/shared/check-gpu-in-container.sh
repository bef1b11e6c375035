sudo docker run --rm --gpus all ubuntu nvidia-smi -L
