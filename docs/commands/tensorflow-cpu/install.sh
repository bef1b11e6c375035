~/gpu-env/bin/python -m pip install tensorflow
