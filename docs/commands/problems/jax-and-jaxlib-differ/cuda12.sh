~/gpu-env/bin/python -m pip install --upgrade pip
~/gpu-env/bin/python -m pip install --upgrade "jax[cuda12]" nvidia-cudnn-cu12==9.10.2.21
