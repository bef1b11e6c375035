~/gpu-env/bin/python -m pip install flash-attn --no-build-isolation
