winver
