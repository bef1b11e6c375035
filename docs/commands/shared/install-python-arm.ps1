winget install --exact --id Python.Python.3.13 --architecture arm64
