dpkg -l | grep -E "libhsa-runtime64|libhsakmt|rocminfo"
