apt list --installed 2>/dev/null | grep -E "^(nvidia-(driver|utils)|libnvidia-compute|cuda-drivers)"
