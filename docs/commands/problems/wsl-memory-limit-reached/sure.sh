free -h
sudo dmesg | grep -i 'killed process'
