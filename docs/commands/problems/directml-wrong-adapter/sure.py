import torch_directml
for i in range(torch_directml.device_count()):
    print(i, torch_directml.device_name(i))
