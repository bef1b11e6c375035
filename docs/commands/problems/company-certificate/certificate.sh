sudo cp /mnt/c/Users/Public/company.crt /usr/local/share/ca-certificates/
sudo update-ca-certificates
