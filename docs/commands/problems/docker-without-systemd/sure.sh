ps --no-headers -o comm 1
