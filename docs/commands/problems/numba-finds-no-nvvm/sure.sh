~/gpu-env/bin/python -m pip list | grep -i -E "nvcc|nvrtc|numba"
