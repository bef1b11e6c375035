cp -r /mnt/c/Users/Public/project ~/
cd ~/project
