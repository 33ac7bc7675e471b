"""Beginning an assessment: for which children, changed to suit whom, seen when and with whom."""
