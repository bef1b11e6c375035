& $HOME\gpu-env\Scripts\python.exe -c "import sys, sysconfig; print(sys.version, sysconfig.get_platform())"
