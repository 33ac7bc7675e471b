"""The chronology: what happened to each child and to the family, told forwards, each thing with its source."""
