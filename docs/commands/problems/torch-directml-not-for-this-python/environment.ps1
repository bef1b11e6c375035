winget install --exact --id Python.Python.3.12 --source winget
py -3.12 -m venv --clear $HOME\gpu-env
