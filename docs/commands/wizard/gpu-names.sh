powershell.exe -NoProfile -Command "(Get-CimInstance Win32_VideoController).Name"
