"""Copies of an assessment: what each reader may have of it, on paper, and nothing else of it in the file."""
