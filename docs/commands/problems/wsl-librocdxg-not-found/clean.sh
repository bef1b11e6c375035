sudo rm -f /opt/rocm/lib/librocdxg*
sudo ldconfig
