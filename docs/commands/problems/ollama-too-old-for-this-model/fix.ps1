irm https://ollama.com/install.ps1 | iex
