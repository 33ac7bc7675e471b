"""How old a reader must be to read a text with ease, by the Flesch–Kincaid grade: for the words families read."""

import re

VOWELS = re.compile(r"[aeiouy]+")
SILENT_END = re.compile(r"(?<=[^aeiouylr])e$|(?<=[^aeiouydt])ed$|(?<=[^aeiouysxzgch])es$")


def syllables(word: str) -> int:
    """Groups of vowels, less an ending that is not sounded; near enough for a grade of a whole text."""
    return max(1, len(VOWELS.findall(SILENT_END.sub("", word.casefold()))))


def reading_age(text: str) -> float:
    """In years: the US grade and five. Needs a sentence or more; a heading counts as a sentence."""
    sentences = [s for s in re.split(r"[.!?:;\n]+", text) if re.search(r"\w", s)]
    found = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", text)
    if not found:
        return 0.0
    grade = 0.39 * len(found) / len(sentences) + 11.8 * sum(map(syllables, found)) / len(found) - 15.59
    return grade + 5
