"""In whose words a page speaks. Pure thought: the family’s word first, and beside it the term that colleagues know."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.declaration.vocabulary import Level, Worded
from app.showing.family_words import BESIDE_A_DRAWING, FAMILY

LABELS: Mapping[str, str] = json.loads(Path(__file__).with_name("labels.json").read_text(encoding="utf-8"))
"""The names of boxes, headings and kinds of finding: ours → a family’s."""

COOKIE = "words"
"""Holds `family` while pages speak in the family’s words. It says nothing of anybody."""

OF_A_RECORD = re.compile(r"/families/[a-z0-9_-]+(?:/[a-z0-9_-]+)*")
"""Where one may be led back to: a page of a record, and nowhere else."""


@dataclass(frozen=True)
class Wording:
    """Whose words: the family’s, or ours."""

    family: bool = False

    def of(self, word: Worded) -> str:
        """A fixed word. `It comes and goes (On and off)` in the family’s; `On and off` in ours."""
        return self.beside(word.words, FAMILY.get(word, ""))

    def rung(self, level: Level) -> tuple[str, ...]:
        """A level beside a drawing, line beneath line: the family’s word alone, for both stand in the sentence below it."""
        return BESIDE_A_DRAWING[level] if self.family else (level.words,)

    def label(self, ours: str) -> str:
        """The name of a box or of a heading. `What is missing now (Needs now)` in the family’s; `Needs now` in ours."""
        return self.beside(ours, LABELS.get(ours, ""))

    def beside(self, ours: str, theirs: str) -> str:
        """Their words with ours beside them; ours alone where theirs are the same, or none are known."""
        if not self.family or not theirs or theirs.casefold() == ours.casefold():
            return ours
        return f"{theirs} ({ours})"


OURS = Wording()


def back_to(address: str) -> str:
    """Where the switch was; the list of families for anything that is no page of a record."""
    return address if OF_A_RECORD.fullmatch(address) else "/families"
