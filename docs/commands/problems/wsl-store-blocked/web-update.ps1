wsl --update --web-download
