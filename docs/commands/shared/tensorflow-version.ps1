& $HOME\gpu-env\Scripts\python.exe -c "import tensorflow as tf; print(tf.__version__)"
