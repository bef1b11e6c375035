$env:HTTPS_PROXY = "http://proxy.example.com:3128"
