sudo systemctl stop ollama
sudo systemctl disable ollama
sudo rm /etc/systemd/system/ollama.service
sudo rm -r /usr/local/bin/ollama /usr/local/lib/ollama
sudo rm -r /usr/share/ollama
rm -rf ~/.ollama
sudo userdel ollama
sudo groupdel ollama
