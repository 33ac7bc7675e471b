"""Answers as they are read: one frozen shape for every kind, a day drawn from its blocks, and the words a family uses."""
