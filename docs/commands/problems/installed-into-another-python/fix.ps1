& $HOME\gpu-env\Scripts\python.exe -m pip install torch torchvision --index-url https://download.pytorch.org/whl/cu130
& $HOME\gpu-env\Scripts\python.exe -c "import torch; print(torch.__version__)"
