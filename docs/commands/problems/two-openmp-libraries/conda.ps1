conda install nomkl
