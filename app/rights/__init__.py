"""The right to see what is written about oneself: who asked, what is decided about each thing, and the pack."""
