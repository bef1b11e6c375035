wsl -u root passwd name
