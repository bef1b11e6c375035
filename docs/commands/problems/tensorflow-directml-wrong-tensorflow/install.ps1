& $HOME\gpu-env\Scripts\python.exe -m pip install "numpy<2" "setuptools<81" tensorflow-cpu==2.10.0 tensorflow-directml-plugin==0.4.0.dev230202
