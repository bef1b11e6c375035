~/gpu-env/bin/python -m pip config --user set global.proxy http://proxy.example.com:3128
