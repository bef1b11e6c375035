env | grep -i _proxy
