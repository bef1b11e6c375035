Get-Service SharedAccess | Select-Object Name, StartType
