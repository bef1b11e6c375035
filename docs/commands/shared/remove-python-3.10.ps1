winget uninstall --exact --id Python.Python.3.10 --source winget
