~/gpu-env/bin/python -m pip install --no-deps NAME
