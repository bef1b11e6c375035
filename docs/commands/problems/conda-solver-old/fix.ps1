conda update -n base conda
conda install -n base conda-libmamba-solver
conda config --set solver libmamba
