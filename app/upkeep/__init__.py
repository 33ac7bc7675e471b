"""Keeping a family's record true: one small page for each list in it, and each line saved on its own."""
