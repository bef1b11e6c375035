podman run --rm --device nvidia.com/gpu=all ubuntu nvidia-smi -L
