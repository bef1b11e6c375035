Set-Service SharedAccess -StartupType Manual
Start-Service SharedAccess
