sudo apt update
sudo apt install -y curl zstd
curl -fsSL https://ollama.com/install.sh | sh
