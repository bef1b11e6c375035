~/gpu-env/bin/python -m pip uninstall -y tensorflow tensorflow-cpu tensorflow-directml-plugin
