"""A copy of an assessment for one reader, with nothing in it that is not for them."""
