"""What is read of live records to be counted: of each child and family, in ids, days and quarters, and never a word."""
