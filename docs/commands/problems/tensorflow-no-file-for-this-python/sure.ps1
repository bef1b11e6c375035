& $HOME\gpu-env\Scripts\python.exe -c "import platform; print(platform.python_version(), platform.architecture()[0])"
