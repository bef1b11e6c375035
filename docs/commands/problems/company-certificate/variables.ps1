$env:REQUESTS_CA_BUNDLE = "$HOME\company.pem"
$env:SSL_CERT_FILE = "$HOME\company.pem"
