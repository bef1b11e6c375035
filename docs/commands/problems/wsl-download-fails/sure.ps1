Invoke-WebRequest -UseBasicParsing https://raw.githubusercontent.com/microsoft/WSL/master/distributions/DistributionInfo.json | Select-Object StatusCode
