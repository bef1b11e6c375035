echo "LD_LIBRARY_PATH=$LD_LIBRARY_PATH"
~/gpu-env/bin/python -m pip list | grep -i cudnn
