py -3.10 -m venv --clear $HOME\gpu-env
