"""The case record: families, the people in them, and who may open what."""
