import tensorflow.compat.v1 as tf
options = tf.GPUOptions(visible_device_list="1")
session = tf.Session(config=tf.ConfigProto(gpu_options=options))
print(session.run(tf.constant([1.0]) + tf.constant([2.0])))
