"""Statements with their provenance: entered once, cited many times."""
