"""Copies of a plan for the family and for the child: what each may have of it, in plain words, and nothing else of it."""
