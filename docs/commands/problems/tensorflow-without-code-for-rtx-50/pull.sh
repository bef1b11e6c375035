sudo docker pull nvcr.io/nvidia/tensorflow:25.02-tf2-py3
