"""Pages made small for a poor line."""
