import tensorflow as tf
a = tf.ones((1000, 1000))
print(tf.reduce_sum(a @ a).numpy(), a.device)
