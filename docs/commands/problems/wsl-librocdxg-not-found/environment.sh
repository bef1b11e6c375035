python3 -m venv ~/gpu-env
