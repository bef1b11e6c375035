sudo nvidia-ctk runtime configure --runtime=docker
sudo systemctl restart docker
