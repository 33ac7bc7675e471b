"""What was decided in supervision: it is the family’s next step, stands on My work, and somebody says what came of it."""
