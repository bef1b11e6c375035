dpkg --list | grep -i -E "nvidia|cuda"
