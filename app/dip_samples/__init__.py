"""A dip sample: a few records drawn by chance, read for their quality theme by theme, and read again by a second person."""
