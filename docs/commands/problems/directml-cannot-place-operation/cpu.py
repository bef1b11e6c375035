import tensorflow as tf

with tf.device("/CPU:0"):
    layer = tf.keras.layers.Embedding(1000, 64)

print(layer.name)
