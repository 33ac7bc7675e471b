"""Where a statement is used: which answers and which analysis rest on it, and which copies it may have left in."""
