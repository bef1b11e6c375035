winget uninstall --exact --id Python.Python.3.13 --source winget
