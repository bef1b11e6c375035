ollama list
ollama rm NAME
