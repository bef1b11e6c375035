(Get-CimInstance Win32_OperatingSystem).BuildNumber
Get-HotFix | Sort-Object InstalledOn | Select-Object -Last 3
