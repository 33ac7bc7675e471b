"""The service’s own log, and what it counts of itself: nothing that says who, or about whom."""
