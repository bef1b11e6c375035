Get-WinEvent -LogName Application -MaxEvents 500 | Where-Object Message -match "amdhip64" | Select-Object -First 3 TimeCreated, Message
