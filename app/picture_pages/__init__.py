"""The pages on which the picture of one child is read: as it is now, and strand by strand."""
