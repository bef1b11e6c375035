sed -i 's/\r$//' script.sh
