& $HOME\gpu-env\Scripts\python.exe -m pip install torch==2.14.0+cu134 torchvision==0.29.0+cu134 --extra-index-url https://pypi.nvidia.com/nvtorch_oot/
