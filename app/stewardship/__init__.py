"""LOOKING AFTER THE TOOLS: a practice lead moves a version along, and anybody reads what changed between two of them."""
