sudo dpkg --configure -a
