& $HOME\gpu-env\Scripts\python.exe -m pip install --index-url https://repo.amd.com/rocm/whl-multi-arch/ "torch[device-gfx1034]==2.12.0+rocm7.14.0" "torchvision[device-gfx1034]==0.27.0+rocm7.14.0"
