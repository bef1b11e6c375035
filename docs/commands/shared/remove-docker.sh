sudo apt purge docker-ce docker-ce-cli containerd.io docker-buildx-plugin docker-compose-plugin docker-ce-rootless-extras &&
sudo rm -rf /var/lib/docker /var/lib/containerd &&
sudo rm /etc/apt/sources.list.d/docker.list /etc/apt/keyrings/docker.asc
