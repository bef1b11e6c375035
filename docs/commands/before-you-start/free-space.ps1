Get-PSDrive -PSProvider FileSystem
