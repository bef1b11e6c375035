sudo apt update
sudo apt install -y nvidia-container-toolkit
sudo systemctl restart docker
