~/gpu-env/bin/python -m pip install --timeout 120 --retries 10 torch torchvision
