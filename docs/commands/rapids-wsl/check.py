import cudf, cupy
s = cudf.Series([1, 2, 3, 4])
print(cudf.__version__, (s * s).sum())
print(cupy.cuda.runtime.getDeviceProperties(0)["name"].decode())
