wsl --unregister Ubuntu-22.04
