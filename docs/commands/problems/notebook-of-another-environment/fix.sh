~/gpu-env/bin/python -m pip install ipykernel
~/gpu-env/bin/python -m ipykernel install --user --name gpu-env
