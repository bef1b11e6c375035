sudo apt update
sudo apt install -y software-properties-common
sudo add-apt-repository -y ppa:kobuk-team/intel-graphics
sudo apt install -y intel-opencl-icd ocl-icd-libopencl1 clinfo
clinfo -l
