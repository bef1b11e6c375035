import tensorflow.compat.v1 as tf
tf.enable_eager_execution()
a = tf.ones((256, 256))
b = tf.matmul(a, a)
print(b.device, tf.reduce_sum(b).numpy())
