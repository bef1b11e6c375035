winget install --exact --id Python.Python.3.13 --scope user --custom "InstallLauncherAllUsers=0"
