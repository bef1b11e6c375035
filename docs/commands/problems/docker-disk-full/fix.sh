sudo docker system prune
