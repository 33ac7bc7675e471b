"""A practitioner’s own reflection on the work with a family: theirs alone until they share it, and never a measure of them."""
