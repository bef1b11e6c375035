dism.exe /online /enable-feature /featurename:VirtualMachinePlatform /all /norestart
