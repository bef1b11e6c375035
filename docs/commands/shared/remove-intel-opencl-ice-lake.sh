sudo apt remove intel-opencl-icd-legacy1 intel-igc-opencl intel-igc-core libigdgmm12 clinfo &&
rm -rf ~/intel-legacy
