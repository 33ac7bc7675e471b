"""The trail: who looked, who did what, what was refused, and who signed in."""
