grep -ao "GLIBCXX_3\.4\.[0-9]*" /usr/lib/x86_64-linux-gnu/libstdc++.so.6 | sort -uV | tail -n 1
