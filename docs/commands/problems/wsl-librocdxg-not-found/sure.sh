find ~/gpu-env /opt /usr/local -name "librocdxg*" 2>/dev/null
