wsl --shutdown
wsl --mount "C:\path\to\ext4.vhdx" --vhd --bare
wsl -d Debian lsblk
