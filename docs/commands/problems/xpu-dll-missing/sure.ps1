$env:PATH -split ';' | Select-String oneAPI
