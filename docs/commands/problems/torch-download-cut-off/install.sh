~/gpu-env/bin/python -m pip install torch torchvision --timeout 120 --retries 10
