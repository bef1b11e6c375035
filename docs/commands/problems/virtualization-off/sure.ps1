Get-CimInstance Win32_Processor | Select-Object VirtualizationFirmwareEnabled
(Get-CimInstance Win32_ComputerSystem).HypervisorPresent
