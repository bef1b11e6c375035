winget uninstall --exact --id Python.Python.3.7 --source winget
