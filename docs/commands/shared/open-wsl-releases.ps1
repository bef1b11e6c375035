start https://github.com/microsoft/WSL/releases
