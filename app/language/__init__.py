"""Language: words to think about as people write, as data, each with its why; and the word neglect, explained. Never a block."""
