~/gpu-env/bin/python -m pip install torch-directml==0.2.5.dev240914
