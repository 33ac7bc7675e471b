"""Each tool, read as a practice lead would read it."""
