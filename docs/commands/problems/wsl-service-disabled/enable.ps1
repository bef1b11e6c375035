sc.exe config wslservice start= demand
