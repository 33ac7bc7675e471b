"""When each child was last heard: in words of their own, in an answer of their own, or, for a baby, by being watched closely."""
