del session
