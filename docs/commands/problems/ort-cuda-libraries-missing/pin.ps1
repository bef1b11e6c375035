& $HOME\gpu-env\Scripts\python.exe -m pip install nvidia-cuda-runtime==13.0.96 nvidia-cuda-nvrtc==13.0.88 nvidia-cublas==13.1.1.3 nvidia-cudnn-cu13==9.24.0.43
