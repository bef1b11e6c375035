curl.exe http://localhost:11434
