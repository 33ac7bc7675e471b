"""Using a tool with a family: start, answer, finish, sign."""
