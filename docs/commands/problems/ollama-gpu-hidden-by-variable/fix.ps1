[Environment]::SetEnvironmentVariable("CUDA_VISIBLE_DEVICES", $null, "User")
