& $HOME\gpu-env\Scripts\python.exe -c "from windowsml import EpCatalog; c = EpCatalog(); [(ep.ensure_ready(), print(ep.name, ep.version)) for ep in c.find_all_providers()]"
