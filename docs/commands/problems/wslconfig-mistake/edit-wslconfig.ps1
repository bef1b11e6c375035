notepad $HOME\.wslconfig
