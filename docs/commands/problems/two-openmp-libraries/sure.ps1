Get-ChildItem $HOME\anaconda3, $HOME\miniconda3, $HOME\gpu-env -Recurse -Filter libiomp5md.dll -ErrorAction SilentlyContinue | Select-Object FullName
