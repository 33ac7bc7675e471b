"""The words that lines of the record choose from: kinds of people, who may open a case, ties, purposes, what was agreed to."""
