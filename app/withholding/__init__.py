"""What is kept back from whom: “not for X”, on one thing of the record, with a reason."""
