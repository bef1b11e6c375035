import sys, sysconfig
print(sys.version, sysconfig.get_platform())
