& $HOME\gpu-env\Scripts\python.exe -c "import struct; print(struct.calcsize('P') * 8)"
