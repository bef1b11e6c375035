~/gpu-env/bin/python -m pip install "numpy<2"
