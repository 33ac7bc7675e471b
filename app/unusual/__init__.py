"""Unusual reading: looks that somebody ought to ask about, each with the reason. It says what is unusual, never what is wrong."""
