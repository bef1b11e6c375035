(Get-MpComputerStatus).SmartAppControlState
