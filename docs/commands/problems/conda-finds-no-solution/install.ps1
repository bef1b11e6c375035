python -m pip install torch torchvision --index-url https://download.pytorch.org/whl/cu130
