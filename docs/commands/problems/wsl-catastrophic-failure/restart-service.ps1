Restart-Service wslservice
