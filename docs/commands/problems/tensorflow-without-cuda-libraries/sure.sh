~/gpu-env/bin/python -m pip list | grep -i -E "tensorflow|keras|nvidia|cuda"
