"""What can be given as an answer, where it stands, how what was typed is read, and what is left to ask. Pure thought."""
