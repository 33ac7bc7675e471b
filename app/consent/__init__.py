"""What the family has agreed to, for which purpose, and what has been explained to them in plain words."""
