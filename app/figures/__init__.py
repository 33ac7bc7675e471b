"""Figures: measures counted from the returns that stand, kept rolled up, and shown so that no child can be found in them."""
