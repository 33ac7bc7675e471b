"""TWO ANSWERS TO ONE PLACE, SETTLED: both are kept side by side until somebody chooses one of them, or both."""
