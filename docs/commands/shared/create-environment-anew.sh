sudo apt update
sudo apt install -y python3-venv
python3 -m venv --clear ~/gpu-env
