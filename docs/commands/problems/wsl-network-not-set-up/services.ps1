Get-Service hns, SharedAccess, Dhcp | Select-Object Name, Status, StartType
