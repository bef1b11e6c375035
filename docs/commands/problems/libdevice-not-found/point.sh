found=$(find ~/gpu-env -name "libdevice.10.bc" | head -n 1)
export XLA_FLAGS=--xla_gpu_cuda_data_dir=${found%/nvvm/*}
