py install --source="python-files\index.json" 3.13
