sudo docker rmi ubuntu nvcr.io/nvidia/k8s/cuda-sample:vectoradd-cuda12.5.0
