py -V:3.13-arm64 -m venv $HOME\gpu-env
& $HOME\gpu-env\Scripts\python.exe -c "import sysconfig; print(sysconfig.get_platform())"
