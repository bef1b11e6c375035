py -3.12 -m venv --clear $HOME\gpu-env
