Get-Process python* | Select-Object Id, Path
