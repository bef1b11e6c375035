~/gpu-env/bin/python -m pip list | grep -E "cu12|cu13|numba"
