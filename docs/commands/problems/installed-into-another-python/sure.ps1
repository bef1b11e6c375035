py -0p
Get-Command python, pip -All -ErrorAction SilentlyContinue | Select-Object Source
