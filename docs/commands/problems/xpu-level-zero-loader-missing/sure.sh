ldconfig -p | grep libze_loader
