getent hosts pypi.org || echo no answer
