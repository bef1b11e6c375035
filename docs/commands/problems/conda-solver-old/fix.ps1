conda update -y -n base conda
conda install -y -n base conda-libmamba-solver
conda config --set solver libmamba
