"""The timeline: everything the record knows of when, on one clock, drawn and told in the same words."""
