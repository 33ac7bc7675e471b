"""Two records of one person found to be one: looked at side by side, made one by a supervisor, and taken apart again exactly."""
