import tensorflow.compat.v1 as tf
tf.enable_eager_execution()
tf.debugging.set_log_device_placement(True)
with tf.device("/DML:0"): print(tf.add([1.0, 2.0], [3.0, 4.0]))

