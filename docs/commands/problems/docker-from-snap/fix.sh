sudo snap remove docker
