"""What became of outcomes that a done step of each kind of help was for: counted, and told apart nowhere."""
