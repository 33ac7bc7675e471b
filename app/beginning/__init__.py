"""Beginning an assessment: which tool, for which children, changed to suit whom, seen when and with whom."""
