& $HOME\gpu-env\Scripts\python.exe -m pip uninstall -y tensorflow tensorflow-intel tensorflow-cpu tensorflow-directml-plugin
