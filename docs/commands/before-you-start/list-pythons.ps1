py -0p
Get-Command python -All | Select-Object Source
