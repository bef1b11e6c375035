import torch_directml as dml
print([(i, dml.device_name(i)) for i in range(dml.device_count())])
