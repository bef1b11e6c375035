$env:PYTHONUTF8 = "1"
