conda create -y -n gpu python=3.13
conda activate gpu
