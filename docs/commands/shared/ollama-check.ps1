ollama run llama3.2:1b "Say hello to a developer in one short sentence."
ollama ps
