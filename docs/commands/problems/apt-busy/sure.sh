ps -ef | grep -i unattended-upgr
