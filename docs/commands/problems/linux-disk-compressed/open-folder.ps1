explorer $env:LOCALAPPDATA\Packages
