Get-WinEvent -FilterHashtable @{LogName="System"; ProviderName="Display"; Id=4101} -MaxEvents 3
