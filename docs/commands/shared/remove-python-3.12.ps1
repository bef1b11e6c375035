winget uninstall --exact --id Python.Python.3.12 --source winget
