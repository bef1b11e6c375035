ollama ps
ollama stop llama3.2:1b
