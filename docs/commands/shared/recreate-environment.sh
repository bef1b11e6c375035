rm -rf ~/gpu-env
python3 -m venv ~/gpu-env
