~/gpu-env/bin/python -m pip cache purge
