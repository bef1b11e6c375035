mkdir -p ~/tf-work
sudo docker run -it --rm --gpus all --shm-size=1g --ulimit memlock=-1 --ulimit stack=67108864 -v ~/tf-work:/workspace/work nvcr.io/nvidia/tensorflow:25.02-tf2-py3
