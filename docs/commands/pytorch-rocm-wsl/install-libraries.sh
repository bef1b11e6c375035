sudo apt update
sudo apt install -y libatomic1 libquadmath0 libnuma-dev
