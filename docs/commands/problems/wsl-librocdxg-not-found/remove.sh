rm -rf ~/gpu-env
