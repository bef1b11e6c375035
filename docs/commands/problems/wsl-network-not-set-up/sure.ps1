Get-NetUDPEndpoint -LocalPort 53 -ErrorAction SilentlyContinue | ForEach-Object { (Get-Process -Id $_.OwningProcess).Name }
