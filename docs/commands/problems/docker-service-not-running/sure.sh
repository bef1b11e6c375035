systemctl status docker
