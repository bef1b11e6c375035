~/gpu-env/bin/python -m pip install --use-feature=truststore --upgrade pip
