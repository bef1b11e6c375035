sudo systemctl start ollama
systemctl status ollama
