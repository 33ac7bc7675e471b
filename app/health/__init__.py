"""Watching over the service: whether it is there, and what it counted, for a program that asks again and again."""
