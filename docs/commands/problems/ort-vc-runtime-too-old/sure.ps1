(Get-Item $env:windir\System32\msvcp140.dll).VersionInfo.ProductVersion
