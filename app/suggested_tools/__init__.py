"""Which tool might be used next with a child, and why: from what is not known, never from how bad it looks."""
