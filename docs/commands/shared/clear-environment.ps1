py -3.13 -m venv --clear $HOME\gpu-env
