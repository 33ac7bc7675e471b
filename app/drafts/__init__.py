"""Tools from outside: kept as drafts with their report, completed by a practice lead, and published to the shelf."""
