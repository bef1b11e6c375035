~/gpu-env/bin/python -m cudf.pandas script.py
