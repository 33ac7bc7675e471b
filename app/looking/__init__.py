"""Who has looked at a record: when, at which pages, and what they said it was for."""
