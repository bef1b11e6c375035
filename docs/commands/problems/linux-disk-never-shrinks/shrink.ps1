Optimize-VHD -Path "C:\path\to\ext4.vhdx" -Mode Full
