$release = Invoke-RestMethod https://api.github.com/repos/ggml-org/llama.cpp/releases/latest
$zip = $release.assets | Where-Object name -like "*-bin-win-opencl-adreno-arm64.zip"
curl.exe -L -o $HOME\llama-cpp.zip $zip.browser_download_url
Expand-Archive $HOME\llama-cpp.zip $HOME\llama-cpp -Force
