Remove-Item -Recurse -Force $HOME\gpu-env
py -3.13 -m venv $HOME\gpu-env
