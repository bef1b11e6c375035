sudo apt update
sudo apt install -y ocl-icd-libopencl1 clinfo wget
wget -P ~/intel-legacy https://github.com/intel/intel-graphics-compiler/releases/download/igc-1.0.17537.24/intel-igc-core_1.0.17537.24_amd64.deb
wget -P ~/intel-legacy https://github.com/intel/intel-graphics-compiler/releases/download/igc-1.0.17537.24/intel-igc-opencl_1.0.17537.24_amd64.deb
wget -P ~/intel-legacy https://github.com/intel/compute-runtime/releases/download/24.35.30872.36/libigdgmm12_22.5.0_amd64.deb
wget -P ~/intel-legacy https://github.com/intel/compute-runtime/releases/download/24.35.30872.36/intel-opencl-icd-legacy1_24.35.30872.36_amd64.deb
sudo apt install -y ~/intel-legacy/*.deb
sudo ldconfig
clinfo -l
