Remove-Item -Recurse -Force $HOME\gpu-env
