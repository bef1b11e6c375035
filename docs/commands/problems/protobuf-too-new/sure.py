import google.protobuf
print(google.protobuf.__version__)
