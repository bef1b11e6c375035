Get-NetTCPConnection -LocalPort 11434 -State Listen | ForEach-Object { Get-Process -Id $_.OwningProcess }
