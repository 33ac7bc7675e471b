"""Following a plan: what a colleague asks of an outcome, signing and opening it again, what it makes due, does change hold."""
