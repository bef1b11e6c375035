py -0p
