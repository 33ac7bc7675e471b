"""What is talked over about one family in supervision: an agenda from the record, thoughts, explanations, decisions, praise."""
