Get-CimInstance Win32_VideoController | Select-Object Name, ConfigManagerErrorCode
