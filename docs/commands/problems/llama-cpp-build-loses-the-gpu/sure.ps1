& $HOME\llama-cpp\llama-cli.exe --list-devices
