conda install -c conda-forge gcc
