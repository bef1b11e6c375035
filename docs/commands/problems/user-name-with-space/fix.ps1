& "$HOME\gpu-env\Scripts\python.exe" --version
