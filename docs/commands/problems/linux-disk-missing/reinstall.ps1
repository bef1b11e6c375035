wsl --unregister Ubuntu-24.04
wsl --install -d Ubuntu-24.04
