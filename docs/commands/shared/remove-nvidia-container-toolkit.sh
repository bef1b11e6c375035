sudo apt purge nvidia-container-toolkit nvidia-container-toolkit-base libnvidia-container-tools libnvidia-container1 &&
sudo rm /etc/apt/sources.list.d/nvidia-container-toolkit.list /usr/share/keyrings/nvidia-container-toolkit-keyring.gpg
