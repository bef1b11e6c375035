~/gpu-env/bin/python -c "import sysconfig, platform; print(sysconfig.get_platform(), platform.python_version())"
