winget install --exact --id Python.Python.3.10 --source winget
py -3.10 -m venv --clear $HOME\gpu-env
