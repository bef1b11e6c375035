wsl --install --no-distribution
