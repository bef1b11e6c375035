py -V:3.13-arm64 -m venv --clear $HOME\gpu-env
