"""LICENSED INSTRUMENTS WITH A FAMILY: that one was used, when, by whom, and what it gave. Its content stays with its owner."""
