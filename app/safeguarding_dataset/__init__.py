"""The record as tables of the Standard Safeguarding Dataset, without names unless they are made at the machine."""
