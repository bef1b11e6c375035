import openvino as ov
core = ov.Core()
compiled = core.compile_model("model.xml", "GPU", {"GPU_ENABLE_LARGE_ALLOCATIONS": "YES"})
