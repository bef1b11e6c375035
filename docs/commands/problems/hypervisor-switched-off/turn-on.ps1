bcdedit /set hypervisorlaunchtype Auto
