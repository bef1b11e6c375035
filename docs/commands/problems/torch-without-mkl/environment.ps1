py -3.13 -m venv $HOME\gpu-env
