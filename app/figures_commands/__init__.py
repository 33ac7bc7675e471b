"""Bringing returns in and taking figures out at the command line."""
