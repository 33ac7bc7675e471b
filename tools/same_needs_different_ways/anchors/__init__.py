"""What a child gets at each step, need by need: the same words for every place in which they are true."""
