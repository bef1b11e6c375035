winget install --exact --id Microsoft.VCRedist.2015+.x64
