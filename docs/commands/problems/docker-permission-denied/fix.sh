sudo docker ps
