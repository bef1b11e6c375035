nvidia-ctk cdi list
