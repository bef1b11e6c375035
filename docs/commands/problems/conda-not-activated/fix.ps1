conda activate base
python -c "import numpy; print(numpy.__version__)"
