sudo rm /etc/apt/sources.list.d/nvidia-docker.list
sudo apt update
