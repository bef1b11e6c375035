sudo systemctl restart docker
