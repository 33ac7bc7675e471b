"""Small things a reply about an answer shows."""

from dataclasses import dataclass

from app.asking.cards import Card, card
from app.asking.told import Saved
from app.capture.loading import Loaded
from app.declaration.questions import Question


@dataclass(frozen=True)
class SavedLine:
    """The status line of one answer: its question, what is said, and the numbers that the page has now seen."""

    key: str
    saved: Saved
    seen: tuple[tuple[str, int], ...]
    problems: tuple[tuple[str, str], ...] = ()
    """Each field to mend, by its name, with its sentence."""


def bare_card(question: Question, loaded: Loaded) -> Card:
    """A question's card without its place in a section."""
    return card(question, loaded.told(question))
