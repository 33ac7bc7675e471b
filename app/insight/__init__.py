"""What the data tells us: the page of figures, each with whom it counts, what it stands beside and what it cannot say."""
