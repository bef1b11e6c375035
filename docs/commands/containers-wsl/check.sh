sudo docker run --rm --gpus all ubuntu nvidia-smi -L
sudo docker run --rm --gpus all nvcr.io/nvidia/k8s/cuda-sample:vectoradd-cuda12.5.0
