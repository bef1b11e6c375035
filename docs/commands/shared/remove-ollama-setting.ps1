[Environment]::SetEnvironmentVariable("OLLAMA_IGPU_ENABLE", $null, "User")
