Remove-Item -Recurse -Force $HOME\llama-cpp
Remove-Item $HOME\llama-cpp.zip
