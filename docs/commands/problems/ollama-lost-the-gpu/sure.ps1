ollama ps
