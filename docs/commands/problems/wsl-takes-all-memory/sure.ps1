Get-Process vmmem* | Select-Object Name, WorkingSet64
