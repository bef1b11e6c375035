import sysconfig
print(sysconfig.get_platform())
