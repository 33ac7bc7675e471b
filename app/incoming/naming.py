"""Lasting keys and fitting words for what came from outside, where anything may be called anything."""

import re
import unicodedata

from app.declaration.wording import BRACKETS, PLACEHOLDERS
from app.incoming.report import Report

LONGEST_TEXT = 4_000
LONGEST_KEY = 60
VARIABLE = re.compile(r"\$\{\s*([^{}]{1,80}?)\s*\}|%\(([^()]{1,40})\)s")


class Keys:
    """Gives each name a lasting key of its own, and remembers which."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.taken: set[str] = set()
        self.next: dict[str, int] = {}

    def new(self, name: str) -> str:
        """A key that nothing else has, as near to the name as can be."""
        plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        key = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
        if not key or not key[0].isalpha():
            key = f"{self.prefix}_{key}".strip("_")
        key = key[: LONGEST_KEY - 4].rstrip("_")
        found, number = key, self.next.get(key, 2)
        while found in self.taken or found == "blank":
            found, number = f"{key}_{number}", number + 1
        self.next[key] = number
        self.taken.add(found)
        return found


def fitting(text: object, report: Report, place: str, *, otherwise: str = "") -> str:
    """Words that can stand in a declaration: not blank, not too long, and without brackets that would be filled in."""
    words = unicodedata.normalize("NFC", str(text)).strip() if isinstance(text, str | int | float) else ""
    if not words:
        return otherwise
    plain = VARIABLE.sub(lambda found: f"[{found.group(1) or found.group(2)}]", words)
    if plain != words:
        report.lost(place, "Answers put into words: where another answer was to stand, its name stands in square brackets.")
    bare = BRACKETS.sub(rounded, plain)
    if bare != plain:
        report.changed(place, "Curly brackets are round ones here: curly ones stand for names of people.")
    if len(bare) > LONGEST_TEXT:
        report.lost(place, f"Its words are cut at {LONGEST_TEXT:,} letters; there were {len(bare):,}.")
    return bare[:LONGEST_TEXT].strip()


def rounded(found: re.Match[str]) -> str:
    """Curly brackets as round ones, unless a name is to stand in them."""
    return found[0] if (found[1] or "") in PLACEHOLDERS else found[0].replace("{", "(").replace("}", ")")


def short_name(wording: str) -> str:
    """The first words of a question, to name it in lists until somebody writes better ones."""
    words = re.sub(r"[^\w’'\s-]", " ", wording).split()
    return " ".join(words[:4])[:60] or wording[:60]


def listed_briefly(found: list[str]) -> str:
    """`a, b, c and 4 more`."""
    shown, more = found[:6], len(found) - 6
    return f"{', '.join(shown)}{f' and {more} more' if more > 0 else ''}"
