~/gpu-env/bin/python
