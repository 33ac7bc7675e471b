"""A drawing, a photo or a paper that belongs to what was said: kept whole, shown only to who may see it."""
