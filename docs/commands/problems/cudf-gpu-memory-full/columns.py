import cudf
df = cudf.read_csv("data.csv", usecols=["a", "b"])
