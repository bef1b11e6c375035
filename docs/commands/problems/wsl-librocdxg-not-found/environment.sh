python3 -m venv --clear ~/gpu-env
