"""Rows of another agency’s chronology: read safely, looked through line by line, brought in whole or left, and taken back."""
