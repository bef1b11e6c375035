Get-ChildItem Env: | Where-Object Name -match "VISIBLE_DEVICES|DEVICE_ORDINAL|HSA_OVERRIDE"
