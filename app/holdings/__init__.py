"""Everything the record holds about somebody: every kind of thing, whose each one is, and how it reads in plain words."""
