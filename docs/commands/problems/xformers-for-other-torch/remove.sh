~/gpu-env/bin/python -m pip uninstall -y xformers
