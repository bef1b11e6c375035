type -a ptxas
ptxas --version
