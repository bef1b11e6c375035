~/gpu-env/bin/python -m pip install torch torchvision
~/gpu-env/bin/python -c "import torch; print(torch.__version__)"
