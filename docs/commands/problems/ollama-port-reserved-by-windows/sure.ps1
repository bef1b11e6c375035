netsh interface ipv4 show excludedportrange protocol=tcp
