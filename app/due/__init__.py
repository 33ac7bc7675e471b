"""What is due in many families at once: overdue first, then soon, with who can act; for oneself, a team or one colleague."""
