Set-VMProcessor -VMName "Name of the VM" -ExposeVirtualizationExtensions $true
