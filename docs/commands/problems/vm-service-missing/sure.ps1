Get-Service vmcompute
