Get-PSDrive -PSProvider FileSystem
& $HOME\gpu-env\Scripts\python.exe -m pip cache purge
