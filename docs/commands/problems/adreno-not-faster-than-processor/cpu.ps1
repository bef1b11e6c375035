& $HOME\llama-cpp\llama-bench.exe -m $HOME\llama-cpp\model.gguf -ngl 0
