& $HOME\gpu-env\Scripts\python.exe -c "import sysconfig; print(sysconfig.get_platform())"
