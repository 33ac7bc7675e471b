"""One switch: pages in the family’s words, with the professional term beside them, or in our own."""
