~/gpu-env/bin/python -m pip uninstall -y flash-attn
