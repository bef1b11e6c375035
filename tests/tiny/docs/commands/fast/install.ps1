pip install fast
