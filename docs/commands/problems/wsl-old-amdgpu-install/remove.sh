sudo amdgpu-install --uninstall
