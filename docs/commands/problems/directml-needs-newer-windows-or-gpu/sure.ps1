(Get-CimInstance Win32_VideoController).Name
