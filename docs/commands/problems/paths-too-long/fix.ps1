py -3.13 -m venv C:\gpu-env
