clinfo -l
