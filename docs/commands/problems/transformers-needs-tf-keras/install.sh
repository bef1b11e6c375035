~/gpu-env/bin/python -m pip install tf-keras
