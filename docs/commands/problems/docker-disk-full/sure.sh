sudo docker system df
