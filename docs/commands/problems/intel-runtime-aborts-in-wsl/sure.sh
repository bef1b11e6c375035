apt-cache policy intel-opencl-icd
