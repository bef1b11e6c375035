bcdedit /enum | findstr -i hypervisorlaunchtype
