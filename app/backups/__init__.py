"""Backups: one file that holds the whole record as it stood at one moment, locked, and whether one was tried out lately."""
