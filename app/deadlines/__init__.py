"""Deadlines: what law and guidance say is due for a family, by which day, how that day is worked out, and who can act."""
