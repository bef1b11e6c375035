py install --download=python-files 3.13
