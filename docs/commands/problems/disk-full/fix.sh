df -h / /tmp
mkdir -p ~/tmp
TMPDIR=~/tmp ~/gpu-env/bin/python -m pip install torch torchvision
