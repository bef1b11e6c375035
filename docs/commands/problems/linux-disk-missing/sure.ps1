(Get-ChildItem -Path HKCU:\Software\Microsoft\Windows\CurrentVersion\Lxss | ForEach-Object { $_.GetValue('DistributionName') + ' ' + $_.GetValue('BasePath') })
