sudo docker run -it --rm --gpus all --shm-size=3G IMAGE
