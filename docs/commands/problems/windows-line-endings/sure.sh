file script.sh
