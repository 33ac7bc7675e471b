"""Questions as they are asked: their words with the names in them, a place for each voice, and what stands beside."""
