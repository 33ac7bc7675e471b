"""How old a reader must be to read a text with ease: the same measure as `whole-picture tools check` uses."""

from app.faults.reading_age import reading_age, syllables

__all__ = ["reading_age", "syllables"]
