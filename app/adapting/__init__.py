"""CHANGING HOW AN ASSESSMENT IS ADAPTED once it is begun: shown first, done on the practitioner's say, and no answer is lost."""
