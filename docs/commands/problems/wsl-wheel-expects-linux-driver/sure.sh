~/gpu-env/bin/python -c "import torch; print(torch.__version__)"
