"""Looking before starting: finding a family by name, date of birth or reference, and only then starting a record."""
