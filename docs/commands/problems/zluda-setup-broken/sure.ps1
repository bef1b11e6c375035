$env:HIP_PATH
(Get-Command hipInfo.exe).Source
