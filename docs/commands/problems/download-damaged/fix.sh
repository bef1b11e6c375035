~/gpu-env/bin/python -m pip cache purge
~/gpu-env/bin/python -m pip install --no-cache-dir torch torchvision
