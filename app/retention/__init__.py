"""How long a record is kept and why, what keeps it longer, and its destruction by two people, with a certificate."""
