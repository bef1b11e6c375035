getent hosts github.com || echo no answer
