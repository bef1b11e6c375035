import tensorflow as tf
print(tf.__version__, tf.config.list_physical_devices("GPU"))
a = tf.ones((256, 256))
b = tf.matmul(a, a)
print(b.device, tf.reduce_sum(b).numpy())
