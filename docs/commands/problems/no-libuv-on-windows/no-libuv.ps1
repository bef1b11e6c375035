$env:USE_LIBUV = "0"
