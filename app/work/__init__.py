"""What a practitioner opens first: my work, finding or starting a family, and the family's own page."""
