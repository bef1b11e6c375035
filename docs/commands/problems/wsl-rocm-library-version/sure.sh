ls -d /opt/rocm*
