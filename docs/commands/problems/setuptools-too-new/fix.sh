~/gpu-env/bin/python -m pip install "setuptools<81"
