~/gpu-env/bin/python -m pip list | grep -i "^jax"
