"""Running the service in earnest: what has to be so before families' words go into it, and the change of its keys."""
