wsl -d Debian -u root e2fsck -f /dev/sdX
wsl --unmount
