wsl -d Debian -u root e2fsck -f /dev/sdc
wsl --unmount
