winget install --exact --id Python.Python.3.13 --source winget
py -3.13 -m venv --clear $HOME\gpu-env
