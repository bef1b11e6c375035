~/gpu-env/bin/python -c "import jax; print(jax.devices())"
