sudo apt remove intel-opencl-icd clinfo &&
sudo add-apt-repository --remove ppa:kobuk-team/intel-graphics
