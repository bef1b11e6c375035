sudo docker info | grep -i runtime
