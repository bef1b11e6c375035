sudo docker login
