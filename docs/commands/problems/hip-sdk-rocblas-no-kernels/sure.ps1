Get-ChildItem "C:\Program Files\AMD\ROCm" -ErrorAction SilentlyContinue
