Get-ExecutionPolicy -List
