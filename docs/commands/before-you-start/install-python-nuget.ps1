curl.exe -L -o $HOME\nuget.exe https://aka.ms/nugetclidl
& $HOME\nuget.exe install python -Version 3.13.12 -ExcludeVersion -OutputDirectory $HOME\python-nuget
& $HOME\python-nuget\python\tools\python.exe -m venv $HOME\gpu-env
