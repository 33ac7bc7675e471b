"""The screen turned round: a section in the family's words, with nothing of ours on it, and nothing of ours behind it."""
