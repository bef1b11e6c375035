python.exe -m pip install fast
