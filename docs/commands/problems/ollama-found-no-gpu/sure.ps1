Select-String -Path $env:LOCALAPPDATA\Ollama\server.log -Pattern "inference compute" | Select-Object -Last 1
