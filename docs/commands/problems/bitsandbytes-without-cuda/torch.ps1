& $HOME\gpu-env\Scripts\python.exe -c "import torch; print(torch.version.cuda)"
