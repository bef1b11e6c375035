conda init powershell
