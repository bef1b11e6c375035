echo 'Acquire::http::Proxy "http://proxy.example.com:3128";' | sudo tee /etc/apt/apt.conf.d/95proxy
echo 'Acquire::https::Proxy "http://proxy.example.com:3128";' | sudo tee -a /etc/apt/apt.conf.d/95proxy
