"""Change over time, strand by strand: every reading by its voice, what may be joined and what may not, and whether it holds."""
