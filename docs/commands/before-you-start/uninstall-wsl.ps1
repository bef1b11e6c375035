wsl --uninstall
