import platform, struct
print(platform.python_version(), struct.calcsize("P") * 8, platform.machine())
