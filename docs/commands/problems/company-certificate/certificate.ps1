& $HOME\gpu-env\Scripts\python.exe -m pip config --user set global.cert $HOME\company.pem
