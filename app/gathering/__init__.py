"""Several lists of the record, read in one go."""
