sudo apt remove rocminfo libhsa-runtime64-1 libhsakmt1
