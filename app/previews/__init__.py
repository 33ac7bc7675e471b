"""Trying a tool before any family is known: each question in each form, two adaptations side by side, the map of the suite."""
