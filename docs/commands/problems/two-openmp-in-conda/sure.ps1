conda list openmp
