sudo apt purge $(dpkg-query -W -f '${Package}\n' | grep -E '^(nvidia-driver|nvidia-utils|nvidia-dkms|libnvidia-compute|cuda-drivers)')
