~/miniforge3/bin/conda create -y -p ~/gpu-env python=3.7 pip
