py -3.13 -c "import sysconfig; print(sysconfig.get_platform())"
