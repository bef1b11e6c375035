$env:LEVEL_ZERO_V1_SDK_PATH = "$HOME\level-zero-sdk"
