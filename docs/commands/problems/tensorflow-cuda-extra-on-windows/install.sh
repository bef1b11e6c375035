~/gpu-env/bin/python -m pip install --upgrade pip
~/gpu-env/bin/python -m pip install "tensorflow[and-cuda]"
