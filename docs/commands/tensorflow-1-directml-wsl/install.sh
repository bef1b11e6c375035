~/gpu-env/bin/python -m pip install tensorflow-directml==1.15.8
