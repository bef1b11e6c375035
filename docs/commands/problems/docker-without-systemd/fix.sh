printf '[boot]\nsystemd=true\n' | sudo tee -a /etc/wsl.conf
