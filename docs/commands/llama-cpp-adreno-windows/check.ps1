$run = & $HOME\llama-cpp\llama-bench.exe -m $HOME\llama-cpp\model.gguf -p 0 -n 32 -o jsonl | ConvertFrom-Json
$run | Select-Object backends, gpu_info, @{n="computed"; e={$_.avg_ts -gt 0}} | Format-List
