grep -l "nvidia.github.io" /etc/apt/sources.list.d/*
