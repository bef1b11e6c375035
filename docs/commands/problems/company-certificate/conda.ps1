conda config --set ssl_verify truststore
