sudo docker rmi nvcr.io/nvidia/tensorflow:25.02-tf2-py3
