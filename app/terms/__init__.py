"""THE WORDS OF THE RECORD: kinds of people, who may open a case, stages of help, ties, and what was agreed to."""
