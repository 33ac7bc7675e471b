"""What was learnt, shared: a sheet for each theme, written by whoever leads practice, published with a date, for everybody."""
