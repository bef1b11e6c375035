Get-ChildItem "C:\Program Files\WSL" | Select-Object Name
