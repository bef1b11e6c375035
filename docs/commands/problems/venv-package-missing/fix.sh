sudo apt update
sudo apt install -y python3-venv
rm -rf ~/gpu-env
python3 -m venv ~/gpu-env
