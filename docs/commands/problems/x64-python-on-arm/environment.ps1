py -V:3.13-arm64 -m venv $HOME\gpu-env
