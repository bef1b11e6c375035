winget settings --enable ProxyCommandLineOptions
winget install --exact --id Python.Python.3.13 --proxy http://proxy.example.com:3128
