~/gpu-env/bin/python -m pip install --upgrade "tensorflow[and-cuda]"
