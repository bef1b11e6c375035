py -3.10 -m venv $HOME\gpu-env
