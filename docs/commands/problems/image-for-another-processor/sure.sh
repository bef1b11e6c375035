uname -m
