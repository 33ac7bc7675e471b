"""What good care takes for this child, built before anybody looks at what happens."""
