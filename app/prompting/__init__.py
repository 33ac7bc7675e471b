"""Prompting: the lens where a record is written in, which knows the carers’ names and what stands for a brother or sister."""
