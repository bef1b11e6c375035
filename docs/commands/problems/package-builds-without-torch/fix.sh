~/gpu-env/bin/python -m pip install setuptools wheel packaging ninja
~/gpu-env/bin/python -m pip install --no-build-isolation flash-attn
