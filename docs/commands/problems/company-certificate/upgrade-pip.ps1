& $HOME\gpu-env\Scripts\python.exe -m pip install --use-feature=truststore --upgrade pip
