"""Figures of one year as they were told before: a corrected return must not let a child be found by taking one from the other."""
