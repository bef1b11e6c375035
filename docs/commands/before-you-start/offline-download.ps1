py -3.13 -m pip download --dest wheels torch torchvision --index-url https://download.pytorch.org/whl/cu130
