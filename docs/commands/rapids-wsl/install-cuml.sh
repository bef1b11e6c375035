~/gpu-env/bin/python -m pip install cuml-cu12
