Get-Service wslservice | Select-Object Name, StartType
