"""Outcomes by the kind of help in their steps, for whoever may read figures: counts with a caveat, and no list of what works."""
