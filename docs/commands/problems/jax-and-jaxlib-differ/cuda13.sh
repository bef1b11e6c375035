~/gpu-env/bin/python -m pip install --upgrade pip
~/gpu-env/bin/python -m pip install --upgrade "jax[cuda13]"
