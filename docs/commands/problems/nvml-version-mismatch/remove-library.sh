sudo apt purge $(dpkg-query -W -f '${Package}\n' | grep -E '^(nvidia-utils|libnvidia-compute)')
