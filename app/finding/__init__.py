"""Finding somebody by what they are called: every word of every name, as it is written, as it sounds, and as it is miswritten."""
