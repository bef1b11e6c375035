sudo docker login nvcr.io
