& $HOME\llama-cpp\llama-cli.exe -m $HOME\llama-cpp\model.gguf
