$env:OLLAMA_UNINSTALL = "1"
irm https://ollama.com/install.ps1 | iex
Remove-Item Env:OLLAMA_UNINSTALL
