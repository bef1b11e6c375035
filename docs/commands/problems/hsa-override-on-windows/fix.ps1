[Environment]::SetEnvironmentVariable("HSA_OVERRIDE_GFX_VERSION", $null, "User")
Remove-Item Env:HSA_OVERRIDE_GFX_VERSION
