rm -rf ~/miniforge3
rm -f ~/Miniforge3-Linux-x86_64.sh
