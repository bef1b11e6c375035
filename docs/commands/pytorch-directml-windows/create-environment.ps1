py -3.12 -m venv $HOME\gpu-env
