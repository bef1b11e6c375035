(Get-CimInstance Win32_OperatingSystem).BuildNumber
