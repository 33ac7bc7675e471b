"""Answering a tool with a family: the task list, a section, a day, two people in one place, and the screen turned round."""
