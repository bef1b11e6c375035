snap list docker
