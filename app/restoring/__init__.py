"""Restoring: a backup becomes a record again, whole or not at all; and trying that out, so that it is known to work."""
