nvidia-ctk --version
