"""A child of a return and a child of a record are said to be the same: suggested by a number, decided by a person."""
