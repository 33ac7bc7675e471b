"""Counting from returns: each child once through, with all that is known of them; pure, and without a database or a clock."""
