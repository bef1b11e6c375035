[Environment]::SetEnvironmentVariable("OLLAMA_HOST", $null, "User")
