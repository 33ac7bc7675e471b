"""Finishing an assessment: everything once, what is not known, where voices differ, what it means, and sending it to be read."""
