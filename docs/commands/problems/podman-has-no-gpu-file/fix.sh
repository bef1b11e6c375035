sudo nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml
