setx HTTPS_PROXY https://proxy.example.com
