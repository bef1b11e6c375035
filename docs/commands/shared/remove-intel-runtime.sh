sudo apt remove libze-intel-gpu1 libze1 intel-opencl-icd clinfo &&
sudo add-apt-repository --remove ppa:kobuk-team/intel-graphics
