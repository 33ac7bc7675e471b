"""Drawings, photos and papers: a child's own picture beside what the child said, kept safe and shown only to who may see it."""
