import tensorflow as tf

tf.debugging.set_log_device_placement(True)
