env | grep -i oneapi
