Get-CimInstance Win32_ComputerSystem | Select-Object SystemType
