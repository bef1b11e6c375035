Get-Acl "D:\wsl\ubuntu\ext4.vhdx" | Select-Object Owner
