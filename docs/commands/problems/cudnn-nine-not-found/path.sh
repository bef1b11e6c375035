export LD_LIBRARY_PATH=$(~/gpu-env/bin/python -c "import nvidia.cudnn; print(list(nvidia.cudnn.__path__)[0])")/lib
