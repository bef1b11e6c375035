Get-ChildItem $HOME\gpu-env\Lib\site-packages\bitsandbytes\*.dll | Select-Object Name
