df -h /usr/share/ollama
