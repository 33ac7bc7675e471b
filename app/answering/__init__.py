"""Keeping what is written: one answer at a time, what was seen and said under it, and two people writing in one place."""
