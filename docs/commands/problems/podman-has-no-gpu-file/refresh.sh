sudo systemctl restart nvidia-cdi-refresh.service
